// The process is opened to look at it, and the switch leaves without closing it.
#include <ntifs.h>

NTSTATUS InspectProcess(HANDLE ProcessId, ULONG What)
{
    OBJECT_ATTRIBUTES attributes;
    CLIENT_ID id;
    HANDLE process;
    NTSTATUS status;

    id.UniqueProcess = ProcessId;
    id.UniqueThread = NULL;
    InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
    status = ZwOpenProcess(&process, PROCESS_ALL_ACCESS, &attributes, &id);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    switch (What) {
    case 0:
        DbgPrint("process %p\n", ProcessId);
        break;
    default:
        return STATUS_NOT_SUPPORTED; // expect: thread/handle-leak
    }
    ZwClose(process);
    return STATUS_SUCCESS;
}
