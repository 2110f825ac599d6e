// A limit at entry says nothing about the level inside.
#include <wdm.h>

typedef struct _FORGE {
    KSPIN_LOCK Lock;
    ULONG Heat;
} FORGE, *PFORGE;

_IRQL_requires_max_(APC_LEVEL)
VOID ForgeHeat_ok(_Inout_ PFORGE Forge)
{
    KIRQL irql;

    KeAcquireSpinLock(&Forge->Lock, &irql);
    Forge->Heat++;
    KeReleaseSpinLock(&Forge->Lock, irql);
}
