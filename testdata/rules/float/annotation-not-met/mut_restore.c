// Both ways restore.
#include <wdm.h>

typedef struct _BOTH {
    KFLOATING_SAVE Save;
    ULONG Errors;
} BOTH, *PBOTH;

_Kernel_float_restored_
VOID BothEnd(PBOTH Both, BOOLEAN Failed)
{
    if (Failed) {
        Both->Errors++;
        KeRestoreFloatingPointState(&Both->Save); // guard
        return;
    }
    KeRestoreFloatingPointState(&Both->Save);
}
