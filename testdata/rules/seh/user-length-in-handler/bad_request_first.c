// Success stands in the request before anything was done.
#include <ntddk.h>

#define IOCTL_SANDERLING_GET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x905, METHOD_NEITHER, FILE_READ_ACCESS | FILE_WRITE_ACCESS)

typedef struct _SANDERLING_STATE { ULONG Pace, Steps; } SANDERLING_STATE, *PSANDERLING_STATE;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SanderlingControl;

_Use_decl_annotations_
NTSTATUS SanderlingControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSANDERLING_STATE state = (PSANDERLING_STATE)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_SANDERLING_GET ||
        stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(SANDERLING_STATE)) {
        Irp->IoStatus.Status = STATUS_INVALID_PARAMETER;
        Irp->IoStatus.Information = 0;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_INVALID_PARAMETER;
    }
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = sizeof(SANDERLING_STATE);
    __try {
        ProbeForWrite(Irp->UserBuffer, sizeof(SANDERLING_STATE), sizeof(ULONG)); // expect: seh/user-length-in-handler
        RtlCopyMemory(Irp->UserBuffer, state, sizeof(SANDERLING_STATE));
    } __except (EXCEPTION_EXECUTE_HANDLER) {
    }
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}
