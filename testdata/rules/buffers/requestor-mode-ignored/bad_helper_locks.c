// A helper for the driver's own memory is used for an address that stands in the input.
#include <ntddk.h>

#define IOCTL_TURNSTONE_MAP CTL_CODE(FILE_DEVICE_UNKNOWN, 0x823, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _TURNSTONE_MAP { PVOID Address; ULONG Length; } TURNSTONE_MAP, *PTURNSTONE_MAP;

static NTSTATUS TurnstoneLock(PVOID Address, ULONG Length, PMDL *Result)
{
    PMDL mdl = IoAllocateMdl(Address, Length, FALSE, FALSE, NULL);

    if (mdl == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    __try {
        MmProbeAndLockPages(mdl, KernelMode, IoModifyAccess);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        IoFreeMdl(mdl);
        return GetExceptionCode();
    }
    *Result = mdl;
    return STATUS_SUCCESS;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH TurnstoneControl;

_Use_decl_annotations_
NTSTATUS TurnstoneControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PTURNSTONE_MAP map = (PTURNSTONE_MAP)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    PMDL mdl = NULL;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_TURNSTONE_MAP &&
        stack->Parameters.DeviceIoControl.InputBufferLength == sizeof(TURNSTONE_MAP)) {
        status = TurnstoneLock(map->Address, map->Length, &mdl); // expect: buffers/requestor-mode-ignored
        if (NT_SUCCESS(status)) {
            MmUnlockPages(mdl);
            IoFreeMdl(mdl);
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
