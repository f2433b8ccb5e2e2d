import { useTranslation } from 'react-i18next';
import { formerPlace } from './navigation.ts';
import type { PanelView } from './panel-view.ts';

/** Where `back` leads, named as its own screen is. */
export function useBackLabel({ navigation, state }: Pick<PanelView, 'navigation' | 'state'>): string {
  const { t } = useTranslation(['panel', 'again', 'keep', 'known']);
  const former = formerPlace(navigation);
  switch (former.name) {
    case 'main':
      return t(state.assessment ? 'back.page' : 'back.plain');
    case 'words':
      return t('back.words');
    case 'cases':
      return t('cases.title');
    case 'again':
      return t('again:same.title');
    case 'known-words':
      return t('known:title');
    case 'blocked':
      return t('back.blocked');
    case 'blocked-reason':
      return t(`keep:card.reason.${former.reason}`);
    case 'door':
      return t(state.places.length > 0 ? 'keep:door.where' : 'keep:door.call');
    case 'card':
      return t('keep:card.back');
    case 'card-read':
      return t('keep:read.title');
    case 'notebook':
      return t('keep:notebook.title');
    case 'last-sent':
      return t('receipt.last');
    case 'places':
      return t('again:places.title');
    case 'settings':
      return t('settings.title');
    default:
      return t('back.plain');
  }
}
