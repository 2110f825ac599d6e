// FN: Whether the result says success or failure is not known, so the missing save is not told.
#include <wdm.h>

NTSTATUS LibraryState(VOID);

_Kernel_float_saved_
NTSTATUS UnclearBegin(PKFLOATING_SAVE Save, BOOLEAN Old)
{
    if (Old) {
        return LibraryState();
    }
    return KeSaveFloatingPointState(Save);
}
