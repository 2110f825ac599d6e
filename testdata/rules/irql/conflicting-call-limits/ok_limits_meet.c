// One level satisfies all of these: DISPATCH_LEVEL for the lock, and up to DISPATCH_LEVEL for the rest.
#include <wdm.h>

typedef struct _SPOOL {
    KSPIN_LOCK Lock;
    KTIMER Timer;
    KDPC Dpc;
    KEVENT Full;
} SPOOL, *PSPOOL;

VOID SpoolRestart_ok(PSPOOL Spool)
{
    LARGE_INTEGER due;

    due.QuadPart = -10 * 1000;
    KeAcquireSpinLockAtDpcLevel(&Spool->Lock);
    KeSetTimer(&Spool->Timer, due, &Spool->Dpc);
    KeSetEvent(&Spool->Full, IO_NO_INCREMENT, FALSE);
    KeReleaseSpinLockFromDpcLevel(&Spool->Lock);
}
