import { tryRedesigns } from '../../support/mutations/try-redesigns.ts';

// A few of each in the ordinary tests; tests/long makes a hundred.
tryRedesigns(6);
