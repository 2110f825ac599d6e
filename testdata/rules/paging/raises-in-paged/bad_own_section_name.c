// Any section whose name begins with PAGE can be paged out.
#include <wdm.h>

typedef struct _WIZARD {
    KSPIN_LOCK Lock;
    ULONG Step;
} WIZARD, *PWIZARD;

VOID WizardNext_bad(PWIZARD Wizard);

#pragma alloc_text(PAGEWIZ, WizardNext_bad)

VOID WizardNext_bad(PWIZARD Wizard)
{
    KIRQL irql = KeAcquireSpinLockRaiseToDpc(&Wizard->Lock); // expect: paging/raises-in-paged

    Wizard->Step++;
    KeReleaseSpinLock(&Wizard->Lock, irql);
}
