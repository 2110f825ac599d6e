// The copy is probed, and used.
#include <ntddk.h>

#define IOCTL_WAXWING_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x841, METHOD_NEITHER, FILE_WRITE_ACCESS)

typedef struct _WAXWING_ARGS { PULONG Data; ULONG Length; } WAXWING_ARGS, *PWAXWING_ARGS;
typedef struct _WAXWING { ULONG Sum; ULONG Values[8]; } WAXWING, *PWAXWING;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH WaxwingControl;

_Use_decl_annotations_
NTSTATUS WaxwingControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWAXWING ext = (PWAXWING)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    PWAXWING_ARGS args = (PWAXWING_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;
    WAXWING_ARGS own;

    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_WAXWING_RUN || stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(*args)) {
        goto done;
    }
    status = STATUS_SUCCESS;
    __try {
        ProbeForRead(args, sizeof(*args), sizeof(PVOID));
        own = *args;
        args = &own; // guard
        ProbeForRead(args->Data, sizeof(ULONG), sizeof(ULONG));
        ext->Sum = *args->Data;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
