// Code of another module may start the next packet.
#include <ntddk.h>

VOID LibraryRequestDone(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);

DRIVER_STARTIO HoopStartIo;

_Use_decl_annotations_
VOID HoopStartIo(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    LibraryRequestDone(DeviceObject, Irp);
}
