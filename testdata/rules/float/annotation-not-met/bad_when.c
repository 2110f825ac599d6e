// TRUE promises a saved state; the cached answer forgets it.
#include <wdm.h>

typedef struct _FPU {
    KFLOATING_SAVE Save;
    BOOLEAN Busy;
} FPU, *PFPU;

_When_(return != 0, _Kernel_float_saved_)
BOOLEAN FpuTake(PFPU Fpu)
{
    if (Fpu->Busy) {
        return TRUE; // expect: float/annotation-not-met
    }
    if (!NT_SUCCESS(KeSaveFloatingPointState(&Fpu->Save))) {
        return FALSE;
    }
    Fpu->Busy = TRUE;
    return TRUE;
}
