// With nothing to compute the function saves nothing, and succeeds all the same.
#include <wdm.h>

_Kernel_float_saved_
NTSTATUS MathBegin(PKFLOATING_SAVE Save, ULONG Count)
{
    if (Count == 0) {
        return STATUS_SUCCESS; // expect: float/annotation-not-met
    }
    return KeSaveFloatingPointState(Save);
}
