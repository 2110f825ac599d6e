// The helper is in PAGE, its caller holds a spin lock.
#include <wdm.h>

typedef struct _ROSTER {
    KSPIN_LOCK Lock;
    ULONG Names;
    ULONG Checksum;
} ROSTER, *PROSTER;

static ULONG RosterChecksum(ULONG Seed, ULONG Value);

#pragma alloc_text(PAGE, RosterChecksum)

static ULONG RosterChecksum(ULONG Seed, ULONG Value)
{
    return (Seed ^ Value) * 16777619u;
}

VOID RosterAdd_bad(PROSTER Roster, ULONG Name)
{
    KIRQL irql;

    KeAcquireSpinLock(&Roster->Lock, &irql);
    Roster->Names++;
    Roster->Checksum = RosterChecksum(Roster->Checksum, Name); // expect: paging/paged-callee-at-dispatch
    KeReleaseSpinLock(&Roster->Lock, irql);
}

VOID RosterAdd_ok(PROSTER Roster, ULONG Name)
{
    ULONG checksum = RosterChecksum(Roster->Checksum, Name);
    KIRQL irql;

    KeAcquireSpinLock(&Roster->Lock, &irql);
    Roster->Names++;
    Roster->Checksum = checksum;
    KeReleaseSpinLock(&Roster->Lock, irql);
}
