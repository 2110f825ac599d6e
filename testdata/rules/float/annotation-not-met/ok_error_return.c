// A plain annotation, and an error return without a save: the result says that nothing was saved.
#include <wdm.h>

_Kernel_float_saved_
NTSTATUS BeginChecked(PKFLOATING_SAVE Save, SIZE_T Length)
{
    if (Length > 4096) {
        return STATUS_INVALID_BUFFER_SIZE;
    }
    return KeSaveFloatingPointState(Save);
}
