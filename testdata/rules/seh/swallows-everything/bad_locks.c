// Locks, and a list that is a global.
#include <ntddk.h>

FAST_MUTEX PetrelMutex;
volatile LONG PetrelRounds;

VOID PetrelInit(VOID)
{
    ExInitializeFastMutex(&PetrelMutex);
}

VOID PetrelRound(VOID)
{
    PAGED_CODE();
    ExAcquireFastMutex(&PetrelMutex);
    __try { // expect: seh/swallows-everything
        InterlockedIncrement(&PetrelRounds);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        DbgPrint("petrel: %x\n", GetExceptionCode());
    }
    ExReleaseFastMutex(&PetrelMutex);
}
