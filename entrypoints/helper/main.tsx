import { takeFragment } from './fragment.ts';
import { mountHelper } from './mount-helper.tsx';

// First of all: the secret of a link leaves the address before anything else is done.
const fragment = takeFragment();
void mountHelper(fragment);
