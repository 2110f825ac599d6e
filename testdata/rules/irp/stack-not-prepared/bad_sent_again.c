// The IRP came back, and is sent once more without being prepared once more.
#include <wdm.h>

typedef struct _DRUM {
    PDEVICE_OBJECT Lower;
    PDEVICE_OBJECT Spare;
} DRUM, *PDRUM;

DRIVER_DISPATCH DrumRead;

_Use_decl_annotations_
NTSTATUS DrumRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PDRUM drum = (PDRUM)DeviceObject->DeviceExtension;

    if (IoForwardIrpSynchronously(drum->Lower, Irp) && NT_SUCCESS(Irp->IoStatus.Status)) {
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_SUCCESS;
    }
    return IoCallDriver(drum->Spare, Irp); // expect: irp/stack-not-prepared
}
