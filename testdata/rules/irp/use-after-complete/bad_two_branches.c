// Two branches complete, each reads the IRP afterwards: two defects.
#include <ntddk.h>

typedef struct _ROWAN { BOOLEAN Stopped; LONG Failed; } ROWAN, *PROWAN;

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH RowanRead;

_Use_decl_annotations_
NTSTATUS RowanRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PROWAN rowan = (PROWAN)DeviceObject->DeviceExtension;
    NTSTATUS result;

    if (rowan->Stopped) {
        Irp->IoStatus.Status = STATUS_DEVICE_NOT_READY;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        result = Irp->IoStatus.Status; // expect: irp/use-after-complete
        goto exit;
    }
    Irp->IoStatus.Status = STATUS_END_OF_FILE;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    result = Irp->IoStatus.Status; // expect: irp/use-after-complete
exit:
    if (!NT_SUCCESS(result))
        InterlockedIncrement(&rowan->Failed);
    return result;
}
