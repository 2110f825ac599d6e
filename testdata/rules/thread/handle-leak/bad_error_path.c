// The handle is closed when all goes well, not when there is no memory.
#include <wdm.h>

typedef struct _FEED {
    PVOID Buffer;
} FEED, *PFEED;

NTSTATUS FeedStart(PFEED Feed, PKSTART_ROUTINE Routine)
{
    OBJECT_ATTRIBUTES attributes;
    HANDLE thread = NULL;
    NTSTATUS status;

    InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
    status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, &attributes, NULL, NULL, Routine, Feed);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    Feed->Buffer = ExAllocatePoolWithTag(NonPagedPoolNx, PAGE_SIZE, 'deeF');
    if (Feed->Buffer == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES; // expect: thread/handle-leak
    }
    ZwClose(thread);
    return STATUS_SUCCESS;
}
