// One of several causes is handled in floating point, in a method.
#include <wdm.h>

class Encoder {
public:
    void Index() { position = 0; }
    void Step() { position += step; }

private:
    double position, step;
};

extern "C" KSERVICE_ROUTINE EncoderInterrupt;

_Use_decl_annotations_
BOOLEAN EncoderInterrupt(PKINTERRUPT Interrupt, PVOID Context)
{
    auto encoder = static_cast<Encoder *>(Context);

    UNREFERENCED_PARAMETER(Interrupt);
    encoder->Step(); // expect: float/unprotected
    return TRUE;
}
