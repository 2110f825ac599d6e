// A helper leaves the guarded region on one of its two ways out.
#include <wdm.h>

typedef struct _CREDIT {
    LONG Left;
} CREDIT, *PCREDIT;

VOID CreditSpend_bad(PCREDIT Credit, LONG Amount)
{
    KeEnterGuardedRegion();
    if (Credit->Left < Amount) {
        return; // expect: lock/critical-region-unbalanced
    }
    Credit->Left -= Amount;
    KeLeaveGuardedRegion();
}
