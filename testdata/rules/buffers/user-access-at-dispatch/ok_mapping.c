// Under the lock the mapping of locked pages is written.
#include <ntddk.h>

#define IOCTL_FLICKER_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x84b, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _FLICKER_ARGS { ULONG Op, Count; ULONG Values[8]; } FLICKER_ARGS, *PFLICKER_ARGS;
typedef struct _FLICKER_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } FLICKER_EXTENSION, *PFLICKER_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH FlickerControl;

_Use_decl_annotations_
NTSTATUS FlickerControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PFLICKER_EXTENSION extension = (PFLICKER_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PMDL mdl;
    KIRQL irql;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_FLICKER_RUN:
        mdl = IoAllocateMdl(Irp->UserBuffer, sizeof(ULONG), FALSE, FALSE, NULL);
        if (!mdl) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        __try {
            MmProbeAndLockPages(mdl, Irp->RequestorMode, IoWriteAccess);
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        if (NT_SUCCESS(status)) {
            PULONG mapped = (PULONG)MmGetSystemAddressForMdlSafe(mdl, NormalPagePriority | MdlMappingNoExecute);

            if (mapped) {
                KeAcquireSpinLock(&extension->Lock, &irql);
                *mapped = extension->Sum;
                KeReleaseSpinLock(&extension->Lock, irql);
            }
            MmUnlockPages(mdl);
        }
        IoFreeMdl(mdl);
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
