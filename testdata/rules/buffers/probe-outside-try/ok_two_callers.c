// Both callers of the helper that probes have a handler of their own.
#include <ntddk.h>

#define IOCTL_PETREL_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x833, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _PETREL_ARGS { ULONG Op, Count; ULONG Values[8]; } PETREL_ARGS, *PPETREL_ARGS;
typedef struct _PETREL_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } PETREL_EXTENSION, *PPETREL_EXTENSION;

static VOID PetrelProbe(PVOID Address, SIZE_T Length)
{
    ProbeForWrite(Address, Length, sizeof(ULONG));
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH PetrelControl;

_Use_decl_annotations_
NTSTATUS PetrelControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PPETREL_EXTENSION extension = (PPETREL_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PPETREL_ARGS args = (PPETREL_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_PETREL_RUN:
        __try {
            PetrelProbe(args, sizeof(*args));
            extension->Op = args->Op;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        if (NT_SUCCESS(status)) {
            __try {
                PetrelProbe(Irp->UserBuffer, sizeof(ULONG));
                *(PULONG)Irp->UserBuffer = extension->Sum;
            } __except (EXCEPTION_EXECUTE_HANDLER) {
                status = GetExceptionCode();
            }
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
