/** Wordings of buttons in the languages of the neighbours, folded, by the French words that stand for them. */
const ABROAD: readonly (readonly [french: string, abroad: string])[] = [
  [
    'enregistrer et continuer',
    '(guardar|gravar|salvar|speichern|opslaan|salva) (y|e|und|en) (continuar|seguir|siguiente|avancar|weiter|fortfahren|verder|doorgaan|continua|prosegui|avanti)',
  ],
  [
    'enregistrer le brouillon',
    '(guardar|salvar|salva) (el |la |o |il )?(borrador|rascunho|bozza)|(guardar|salvar|salva|speichern|opslaan) (y|e|ed|und|en) (salir|sair|esci|beenden|schließen|sluiten|stoppen)|continuar mas tarde|zwischenspeichern|(als )?entwurf speichern|spater (weiter|fortfahren)|(als )?concept opslaan|tussentijds opslaan|later verder',
  ],
  [
    'suivant',
    'siguiente|continuar|seguir|adelante|weiter|nachste[rs]?|fortfahren|volgende|verder|doorgaan|ga verder|avanti|prosegui|continua|successivo|seguinte|proxim[oa]|avancar',
  ],
  ['precedent', 'anterior|atras|volver|zuruck|vorherige[rs]?|vorige|terug|indietro|voltar'],
  ['annuler', 'cancelar|salir|sair|abbrechen|verwerfen|annuleren|afbreken|stoppen|annulla|esci'],
  [
    'envoyer',
    'enviar|presentar|firmar|finalizar|tramitar|absenden|abschicken|einreichen|senden|ubermitteln|verzenden|versturen|indienen|ondertekenen|invia|trasmetti|firma|submeter',
  ],
  ['enregistrer', 'guardar|salvar|gravar|speichern|opslaan|salva'],
  ['valider', 'validar|confirmar|aceptar|aceitar|bestatigen|bevestigen|conferma|accetta'],
  ['se connecter', 'iniciar (la )?(sesion|sessao)|anmelden|einloggen|inloggen|aanmelden|accedi'],
  [
    'joindre',
    'adjuntar|anexar|subir (un )?(archivo|fichero|documento)|seleccionar archivo|hochladen|datei(en)? (auswahlen|hochladen|hinzufugen|anhangen)|uploaden|bestand(en)? (kiezen|toevoegen|uploaden)|allega|carica|sfoglia|scegli (il )?file',
  ],
  ['telecharger', 'descargar|descarregar|baixar|herunterladen|downloaden|scarica'],
  [
    'rechercher',
    'buscar|pesquisar|suchen|zoeken|cerca|anadir|agregar|adicionar|hinzufugen|toevoegen|aggiungi|eliminar|borrar|quitar|remover|entfernen|loschen|verwijderen|elimina|rimuovi|cerrar|fechar|schließen|sluiten|chiudi|imprimir|drucken|afdrukken|stampa|ayuda|ajuda|hilfe|aiuto|modificar|editar|bearbeiten|andern|wijzigen|modifica',
  ],
];

const known = ABROAD.map(
  ([french, abroad]) => [new RegExp(`^(${abroad})(?![\\p{L}\\d])| (${abroad})$`, 'u'), french] as const,
);

/** The French words for a wording of another language, where the verb may come last; any other wording as it is. */
export function inFrench(bare: string): string {
  for (const [abroad, french] of known) {
    const [found] = abroad.exec(bare) ?? [];
    if (found !== undefined) return french + bare.replace(found, '');
  }
  return bare;
}
