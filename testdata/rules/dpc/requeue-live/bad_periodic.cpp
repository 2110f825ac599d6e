// Changing the period goes through the constructor's helper, which initializes.
#include <wdm.h>

class Sampler {
public:
    void Setup() { KeInitializeTimerEx(&timer, SynchronizationTimer); }
    void Run(LONG Period)
    {
        LARGE_INTEGER due;

        due.QuadPart = -10000LL * Period;
        KeSetTimerEx(&timer, due, Period, &dpc);
    }
    void Stop() { KeCancelTimer(&timer); }
    void Faster();

private:
    KTIMER timer;
    KDPC dpc;
};

void Sampler::Faster()
{
    Run(100);
    Setup(); // expect: dpc/requeue-live
    Run(10);
}
