// At the label for errors.
#include <wdm.h>

NTSTATUS GannetAsk(PUNICODE_STRING Name, ULONG Code, PULONG Answer)
{
    PFILE_OBJECT file = NULL;
    PDEVICE_OBJECT device = NULL;
    IO_STATUS_BLOCK io;
    KEVENT done;
    PIRP irp;
    NTSTATUS status;

    PAGED_CODE();
    status = IoGetDeviceObjectPointer(Name, FILE_READ_DATA, &file, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    KeInitializeEvent(&done, NotificationEvent, FALSE);
    irp = IoBuildDeviceIoControlRequest(Code, device, NULL, 0, Answer, sizeof(*Answer), FALSE, &done, &io);
    if (irp == NULL) {
        status = STATUS_INSUFFICIENT_RESOURCES;
        goto failed;
    }
    status = IoCallDriver(device, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&done, Executive, KernelMode, FALSE, NULL);
        status = io.Status;
    }
    ObDereferenceObject(file);
    return status;
failed:
    ObDereferenceObject(device); // expect: handles/wrong-object-dereferenced
    return status;
}
