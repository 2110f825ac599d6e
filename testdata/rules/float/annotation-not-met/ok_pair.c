// A pair that does what it says.
#include <wdm.h>

_Kernel_float_saved_
NTSTATUS PairBegin(PKFLOATING_SAVE Save)
{
    NTSTATUS status = KeSaveFloatingPointState(Save);

    if (!NT_SUCCESS(status)) {
        DbgPrint("no memory for the state\n");
    }
    return status;
}

_Kernel_float_restored_
VOID PairEnd(PKFLOATING_SAVE Save)
{
    KeRestoreFloatingPointState(Save);
}
