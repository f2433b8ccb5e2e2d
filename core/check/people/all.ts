/** The checks of who is in the household, in the order they are made. */
import { checkAgeTold } from './age-told.ts';
import { checkAgesAsked } from './ages-asked.ts';
import { checkAllToTick } from './all-to-tick.ts';
import { checkAloneInCouple } from './alone-in-couple.ts';
import { checkAttachedApart } from './attached-apart.ts';
import { checkBirths } from './births.ts';
import { checkBirthsSaid } from './births-said.ts';
import { checkBornTogether } from './born-together.ts';
import { checkChildNamedWhere } from './child-named-where.ts';
import { checkChildTooOld } from './child-too-old.ts';
import { checkChildrenAlternate } from './children-alternate.ts';
import { checkChildrenChosen } from './children-chosen.ts';
import { checkChildrenOrNone } from './children-or-none.ts';
import { checkChildrenTold } from './children-told.ts';
import { checkChosenOfOtherAge } from './chosen-of-other-age.ts';
import { checkConcernedByChoice } from './concerned-by-choice.ts';
import { checkCount } from './count.ts';
import { checkCountedByAge } from './counted-by-age.ts';
import { checkCountedByChoice } from './counted-by-choice.ts';
import { checkCountedByLevel } from './counted-by-level.ts';
import { checkCountedInRows } from './counted-in-rows.ts';
import { checkCountedWithMe } from './counted-with-me.ts';
import { checkCountedWithMoney } from './counted-with-money.ts';
import { checkPartnerAtHome, checkPartnerLeft, checkPartnerTold } from './couple.ts';
import { checkStillTogether, checkWidowed } from './couple-apart.ts';
import { checkDeliveredThen } from './delivered-then.ts';
import { checkEnteredTwice } from './entered-twice.ts';
import { checkEventStatus } from './event-status.ts';
import { checkGoneButTicked } from './gone-but-ticked.ts';
import { checkHerselfForAnother } from './herself-for-another.ts';
import { checkHomeInTurn } from './home-in-turn.ts';
import { checkHomeOfEach } from './home-of-each.ts';
import { checkHomesApart } from './homes-apart.ts';
import { checkAdultsOfCouple, checkHouseholdLeast, checkHouseholdOfRequest } from './household-least.ts';
import { checkHouseholdRows } from './household-rows.ts';
import { checkKinBirths } from './kin-births.ts';
import { checkKnownBirth } from './known-birth.ts';
import { checkKnownChildAdded } from './known-child-added.ts';
import { checkLevelOfEach } from './level-of-each.ts';
import { checkLivesWith } from './lives-with.ts';
import { checkNirOfNamed } from './nir-of-named.ts';
import { checkNoChangeBut } from './no-change-but.ts';
import { checkNobodyElse } from './nobody-else.ts';
import { checkNumberOfAnother } from './number-of-another.ts';
import { checkOfAgeChosen } from './of-age-chosen.ts';
import { checkPaidButUnticked } from './paid-but-unticked.ts';
import { checkPaidForOneHere } from './paid-for-one-here.ts';
import { checkPartnerDeniedByPage } from './partner-denied-by-page.ts';
import { checkPersonChosen } from './person-chosen.ts';
import { checkReserved } from './reserved.ts';
import { checkSituationTold } from './situation-told.ts';
import { checkSomeOfThem } from './some-of-them.ts';
import { checkStillThere } from './still-there.ts';
import { checkTiedButAlone } from './tied-but-alone.ts';
import { checkToBeIn } from './to-be-in.ts';
import { checkTogetherTold } from './together-told.ts';
import { checkToldOfAnother } from './told-of-another.ts';
import { checkTwoPartners } from './two-partners.ts';
import { checkWhoLeft } from './who-left.ts';

export const peopleChecks = {
  births: checkBirths,
  count: checkCount,
  'counted-in-rows': checkCountedInRows,
  'counted-with-money': checkCountedWithMoney,
  'household-rows': checkHouseholdRows,
  'entered-twice': checkEnteredTwice,
  'some-of-them': checkSomeOfThem,
  'all-to-tick': checkAllToTick,
  'known-birth': checkKnownBirth,
  'kin-births': checkKinBirths,
  'nir-of-named': checkNirOfNamed,
  'delivered-then': checkDeliveredThen,
  'nobody-else': checkNobodyElse,
  'still-there': checkStillThere,
  'gone-but-ticked': checkGoneButTicked,
  'home-in-turn': checkHomeInTurn,
  'two-partners': checkTwoPartners,
  'children-chosen': checkChildrenChosen,
  'children-or-none': checkChildrenOrNone,
  'adults-of-couple': checkAdultsOfCouple,
  'age-told': checkAgeTold,
  'of-age-chosen': checkOfAgeChosen,
  'counted-by-age': checkCountedByAge,
  'counted-by-choice': checkCountedByChoice,
  'level-of-each': checkLevelOfEach,
  'event-status': checkEventStatus,
  'no-change-but': checkNoChangeBut,
  'number-of-another': checkNumberOfAnother,
  'paid-for-one-here': checkPaidForOneHere,
  'told-of-another': checkToldOfAnother,
  'known-child-added': checkKnownChildAdded,
  'paid-but-unticked': checkPaidButUnticked,
  'to-be-in': checkToBeIn,
  'alone-in-couple': checkAloneInCouple,
  'attached-apart': checkAttachedApart,
  'still-together': checkStillTogether,
  widowed: checkWidowed,
  'household-least': checkHouseholdLeast,
  'household-of-request': checkHouseholdOfRequest,
  'herself-for-another': checkHerselfForAnother,
  'home-of-each': checkHomeOfEach,
  'ages-asked': checkAgesAsked,
  'births-said': checkBirthsSaid,
  'counted-with-me': checkCountedWithMe,
  'counted-by-level': checkCountedByLevel,
  'born-together': checkBornTogether,
  'child-too-old': checkChildTooOld,
  'chosen-of-other-age': checkChosenOfOtherAge,
  'partner-at-home': checkPartnerAtHome,
  'partner-left': checkPartnerLeft,
  'partner-told': checkPartnerTold,
  'partner-denied-by-page': checkPartnerDeniedByPage,
  'lives-with': checkLivesWith,
  'situation-told': checkSituationTold,
  'tied-but-alone': checkTiedButAlone,
  'together-told': checkTogetherTold,
  'children-told': checkChildrenTold,
  'children-alternate': checkChildrenAlternate,
  'homes-apart': checkHomesApart,
  'child-named-where': checkChildNamedWhere,
  'who-left': checkWhoLeft,
  'person-chosen': checkPersonChosen,
  'concerned-by-choice': checkConcernedByChoice,
  'reserved-to-others': checkReserved,
};
