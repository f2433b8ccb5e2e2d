import { offeredLanguages } from '../../adapters/browser/i18n.ts';
import { allExamples } from '../support/all-examples.ts';
import { axeFindsNothing } from '../support/axe-finds-nothing.tsx';

for (const { id } of offeredLanguages()) axeFindsNothing(id, allExamples);
