// The wrapper's wrapper, and a lock that the annotation names by another field.
#include <wdm.h>

typedef struct _INNER {
    KSPIN_LOCK Lock;
    KIRQL Irql;
} INNER, *PINNER;

typedef struct _OUTER {
    PINNER Inner;
} OUTER, *POUTER;

_Acquires_lock_(Inner->Lock)
VOID InnerLock_ok(PINNER Inner)
{
    KeAcquireSpinLock(&Inner->Lock, &Inner->Irql);
}

_Acquires_lock_(Outer->Inner->Lock)
VOID OuterLock_ok(POUTER Outer)
{
    InnerLock_ok(Outer->Inner);
}

_Acquires_lock_(*Outer)
VOID OuterLockWhole_ok(POUTER Outer)
{
    InnerLock_ok(Outer->Inner);
}
