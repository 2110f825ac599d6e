// The error path of a dispatch routine forgets the level.
#include <wdm.h>

typedef struct _BOARD {
    PULONG Registers;
    ULONG Mode;
} BOARD, *PBOARD;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH BoardControl;

_Use_decl_annotations_
NTSTATUS BoardControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PBOARD board = (PBOARD)DeviceObject->DeviceExtension;
    NTSTATUS status = STATUS_SUCCESS;
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql); // step: DISPATCH_LEVEL
    WRITE_REGISTER_ULONG(board->Registers, board->Mode);
    if (READ_REGISTER_ULONG(board->Registers) != board->Mode) {
        status = STATUS_DEVICE_HARDWARE_ERROR;
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return status; // expect: irql/not-restored
    }
    KeLowerIrql(irql);
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
