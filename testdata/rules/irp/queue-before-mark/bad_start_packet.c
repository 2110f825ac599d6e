// IoStartPacket may call StartIo at once, which completes the IRP.
#include <wdm.h>

DRIVER_DISPATCH TapeWrite;

_Use_decl_annotations_
NTSTATUS TapeWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoStartPacket(DeviceObject, Irp, NULL, NULL);
    IoMarkIrpPending(Irp); // expect: irp/queue-before-mark
    return STATUS_PENDING;
}
