// The method was emptied, its annotation stayed.
#include <wdm.h>

class Mixer {
public:
    _Kernel_float_saved_ void Prepare(ULONG Channels);

private:
    KFLOATING_SAVE save;
    ULONG channels;
};

void Mixer::Prepare(ULONG Channels)
{
    channels = Channels;
} // expect: float/annotation-not-met
