// IoStartPacket marks nothing.
#include <ntddk.h>

_Dispatch_type_(IRP_MJ_WRITE) DRIVER_DISPATCH RyeWrite;

_Use_decl_annotations_
NTSTATUS RyeWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    ULONG key = IoGetCurrentIrpStackLocation(Irp)->Parameters.Write.Key;

    IoStartPacket(DeviceObject, Irp, &key, NULL);
    return STATUS_PENDING; // expect: irp/pending-not-marked
}
