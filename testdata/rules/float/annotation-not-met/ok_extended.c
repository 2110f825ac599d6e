// The extended state contains the floating-point state.
#include <wdm.h>

_Kernel_float_saved_
NTSTATUS VectorBegin(PXSTATE_SAVE Save)
{
    return KeSaveExtendedProcessorState(XSTATE_MASK_LEGACY, Save);
}

_Kernel_float_restored_
VOID VectorEnd(PXSTATE_SAVE Save)
{
    KeRestoreExtendedProcessorState(Save);
}
