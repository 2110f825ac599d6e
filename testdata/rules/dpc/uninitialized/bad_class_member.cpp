// A class with a method that arms the timer, and no constructor that initializes it.
#include <wdm.h>

class RetryTimer {
public:
    void Arm(LONGLONG Delay)
    {
        LARGE_INTEGER due;

        due.QuadPart = -Delay;
        KeSetTimer(&timer, due, nullptr); // expect: dpc/uninitialized
    }
    void Stop() { KeCancelTimer(&timer); }

private:
    KTIMER timer;
};

void RetryLater(RetryTimer *Timer, ULONG Attempt)
{
    if (Attempt < 5) {
        Timer->Arm(10000LL << Attempt);
    } else {
        Timer->Stop();
    }
}

extern "C" DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
