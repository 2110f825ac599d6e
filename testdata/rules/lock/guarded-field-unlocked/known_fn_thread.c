// FN: a thread uses the field without the lock; routines that run at PASSIVE_LEVEL only are not judged.
#include <wdm.h>

typedef struct _JOBS {
    KSPIN_LOCK Lock;
    _Guarded_by_(Lock) ULONG Waiting;
} JOBS, *PJOBS;

KSTART_ROUTINE Worker;

VOID Worker(PVOID Context)
{
    PJOBS jobs = (PJOBS)Context;

    jobs->Waiting = 0;
}

VOID Post(PJOBS Jobs)
{
    KIRQL irql;

    KeAcquireSpinLock(&Jobs->Lock, &irql);
    Jobs->Waiting++;
    KeReleaseSpinLock(&Jobs->Lock, irql);
}

NTSTATUS Start(PJOBS Jobs)
{
    HANDLE thread;
    NTSTATUS status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Worker, Jobs);

    if (NT_SUCCESS(status)) {
        ZwClose(thread);
    }
    return status;
}
