// The helper lowers, the method with the floor runs on below it.
#include <ntddk.h>

class Turbine {
public:
    _IRQL_always_function_min_(DISPATCH_LEVEL)
    _IRQL_requires_(DISPATCH_LEVEL)
    void Spin();

private:
    static void Relax() { KeLowerIrql(PASSIVE_LEVEL); }
    static void Tense()
    {
        KIRQL irql;

        KeRaiseIrql(DISPATCH_LEVEL, &irql);
    }

    ULONG m_turns;
};

void Turbine::Spin()
{
    Relax(); // expect: irql/below-function-min
    ++m_turns;
    Tense();
}
