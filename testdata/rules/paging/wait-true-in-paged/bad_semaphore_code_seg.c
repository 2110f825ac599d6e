// The section in force at the definition counts.
#include <wdm.h>

typedef struct _CARGO {
    KSEMAPHORE Loaded;
    KEVENT Gone;
} CARGO, *PCARGO;

#pragma code_seg("PAGECARG")
NTSTATUS CargoSend_bad(PCARGO Cargo, LONG Count)
{
    PAGED_CODE();
    KeReleaseSemaphore(&Cargo->Loaded, IO_NO_INCREMENT, Count, TRUE); // expect: paging/wait-true-in-paged
    return KeWaitForSingleObject(&Cargo->Gone, Executive, KernelMode, FALSE, NULL);
}
#pragma code_seg()
