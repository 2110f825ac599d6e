#include "../kit/kernelspecs.h"
