// PAGED_CODE_LOCKED: pageable by section, but locked when it runs.
#include <wdm.h>

typedef struct _PHONE {
    KSPIN_LOCK Lock;
    ULONG Rings;
} PHONE, *PPHONE;

static VOID PhoneRing(PPHONE Phone)
{
    PAGED_CODE_LOCKED();
    Phone->Rings++;
}

VOID PhoneSignal_ok(PPHONE Phone)
{
    KIRQL irql;

    KeAcquireSpinLock(&Phone->Lock, &irql);
    PhoneRing(Phone);
    KeReleaseSpinLock(&Phone->Lock, irql);
}
