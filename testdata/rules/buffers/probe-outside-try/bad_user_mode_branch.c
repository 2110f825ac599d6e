// The probe is left to user mode, but outside of the __try.
#include <ntddk.h>

#define IOCTL_RUFF_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x82e, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _RUFF_ARGS { ULONG Op, Count; ULONG Values[8]; } RUFF_ARGS, *PRUFF_ARGS;
typedef struct _RUFF_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } RUFF_EXTENSION, *PRUFF_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH RuffControl;

_Use_decl_annotations_
NTSTATUS RuffControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PRUFF_EXTENSION extension = (PRUFF_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_RUFF_RUN:
        if (Irp->RequestorMode != KernelMode) {
            ProbeForWrite(Irp->UserBuffer, sizeof(ULONG), sizeof(ULONG)); // expect: buffers/probe-outside-try
        }
        __try {
            *(PULONG)Irp->UserBuffer = extension->Sum;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
