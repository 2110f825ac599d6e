// A helper of the driver probes.
#include <ntddk.h>

#define IOCTL_OLIVINE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8c4, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _OLIVINE_ARGS { ULONG Op, Count; ULONG Values[8]; } OLIVINE_ARGS, *POLIVINE_ARGS;
typedef struct _OLIVINE_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } OLIVINE_EXTENSION, *POLIVINE_EXTENSION;

static VOID OlivineProbe(PIRP Irp, PVOID Address, SIZE_T Length)
{
    if (Irp->RequestorMode != KernelMode) {
        ProbeForRead(Address, Length, sizeof(ULONG));
    }
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH OlivineControl;

_Use_decl_annotations_
NTSTATUS OlivineControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    POLIVINE_EXTENSION extension = (POLIVINE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    POLIVINE_ARGS args = (POLIVINE_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_OLIVINE_RUN:
        __try {
            OlivineProbe(Irp, args, sizeof(*args));
            extension->Sum = args->Count;
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
