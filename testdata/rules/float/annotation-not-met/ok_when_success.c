// What is promised for success only is not promised for an error.
#include <wdm.h>

_When_(return >= 0, _Kernel_float_saved_)
NTSTATUS TryBegin(PKFLOATING_SAVE Save, PVOID Buffer)
{
    if (Buffer == NULL) {
        return STATUS_INVALID_PARAMETER;
    }
    return KeSaveFloatingPointState(Save);
}
