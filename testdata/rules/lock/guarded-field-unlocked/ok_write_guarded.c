// Only writes need the lock; readers take what they get.
#include <wdm.h>

typedef struct _LEVELS {
    KSPIN_LOCK Lock;
    _Write_guarded_by_(Lock) ULONG Current;
} LEVELS, *PLEVELS;

KDEFERRED_ROUTINE LevelDpc;

ULONG SetLevel(PLEVELS Levels, ULONG Level)
{
    KIRQL irql;

    KeAcquireSpinLock(&Levels->Lock, &irql);
    Levels->Current = Level;
    KeReleaseSpinLock(&Levels->Lock, irql);
    return Levels->Current;
}

VOID LevelDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    *(PULONG)Argument2 = ((PLEVELS)Context)->Current;
}

VOID Setup(PKDPC Dpc, PLEVELS Levels)
{
    KeInitializeDpc(Dpc, LevelDpc, Levels);
}
