// One label closes what was opened.
#include <ntifs.h>

NTSTATUS MeasureProcess(HANDLE ProcessId, PULONG Pages)
{
    OBJECT_ATTRIBUTES attributes;
    CLIENT_ID id;
    HANDLE process = NULL;
    PVOID buffer = NULL;
    NTSTATUS status;

    id.UniqueProcess = ProcessId;
    id.UniqueThread = NULL;
    InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
    status = ZwOpenProcess(&process, PROCESS_ALL_ACCESS, &attributes, &id);
    if (!NT_SUCCESS(status)) {
        goto done;
    }
    buffer = ExAllocatePoolWithTag(PagedPool, PAGE_SIZE, 'eMsP');
    if (buffer == NULL) {
        status = STATUS_INSUFFICIENT_RESOURCES;
        goto done;
    }
    *Pages = 1;
done:
    if (buffer != NULL) {
        ExFreePoolWithTag(buffer, 'eMsP');
    }
    if (process != NULL) {
        ZwClose(process);
    }
    return status;
}
