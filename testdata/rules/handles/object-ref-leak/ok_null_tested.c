// The device on top of a stack is never NULL, although the clean-up tests for it.
#include <fltKernel.h>

ULONG GannetType(PFLT_VOLUME Volume)
{
    PDEVICE_OBJECT disk = NULL, top = NULL;
    ULONG type = 0;
    NTSTATUS status;

    PAGED_CODE();
    status = FltGetDiskDeviceObject(Volume, &disk);
    if (!NT_SUCCESS(status)) {
        goto cleanup;
    }
    top = IoGetAttachedDeviceReference(disk);
    if (top->StackSize > 1) {
        type = top->DeviceType;
    }
cleanup:
    if (top) {
        ObDereferenceObject(top);
        top = NULL;
    }
    if (disk) {
        ObDereferenceObject(disk);
        disk = NULL;
    }
    return type;
}
