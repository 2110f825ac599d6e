// The early return leaves the caller's state saved.
#include <wdm.h>

typedef struct _UNITMATH {
    KFLOATING_SAVE Save;
    BOOLEAN Dirty;
} UNITMATH, *PUNITMATH;

_Kernel_float_restored_
VOID MathEnd(PUNITMATH Math)
{
    if (!Math->Dirty) {
        return; // expect: float/annotation-not-met
    }
    Math->Dirty = FALSE;
    KeRestoreFloatingPointState(&Math->Save);
}
