import { tryRedesigns } from '../support/mutations/try-redesigns.ts';

tryRedesigns(100);
