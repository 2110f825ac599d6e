// The reference to the object does not close the handle: the error path does, the good one forgets it.
#include <wdm.h>

typedef struct _WORKER {
    PVOID Thread;
    BOOLEAN Stop;
} WORKER, *PWORKER;

NTSTATUS WorkerStart(PWORKER Worker, PKSTART_ROUTINE Routine)
{
    HANDLE handle;
    NTSTATUS status;

    status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Routine, Worker);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, *PsThreadType, KernelMode, &Worker->Thread, NULL);
    if (!NT_SUCCESS(status)) {
        Worker->Stop = TRUE;
        ZwClose(handle);
        return status;
    }
    return STATUS_SUCCESS; // expect: thread/handle-leak
}
