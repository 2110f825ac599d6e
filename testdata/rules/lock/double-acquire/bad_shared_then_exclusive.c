// A push lock that is held shared is asked for exclusively: it has no owners to recognize.
#include <ntifs.h>

typedef struct _NAMES {
    EX_PUSH_LOCK Lock;
    ULONG Count, Stale;
} NAMES, *PNAMES;

static VOID NamesPrune(PNAMES Names)
{
    ExAcquirePushLockExclusive(&Names->Lock);
    Names->Count -= Names->Stale;
    Names->Stale = 0;
    ExReleasePushLockExclusive(&Names->Lock);
}

ULONG NamesCount_bad(PNAMES Names)
{
    ULONG count;

    KeEnterCriticalRegion();
    ExAcquirePushLockShared(&Names->Lock);
    if (Names->Stale > 8) {
        NamesPrune(Names); // expect: lock/double-acquire
    }
    count = Names->Count;
    ExReleasePushLockShared(&Names->Lock);
    KeLeaveCriticalRegion();
    return count;
}
