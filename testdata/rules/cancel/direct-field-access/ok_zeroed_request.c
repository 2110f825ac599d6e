// A request that the driver makes is cleared as a whole before anybody has it.
#include <wdm.h>

VOID PrepareRequest(PIRP Irp, CCHAR StackSize)
{
    USHORT size = IoSizeOfIrp(StackSize);

    RtlZeroMemory(Irp, size);
    IoInitializeIrp(Irp, size, StackSize);
}
