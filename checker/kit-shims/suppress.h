#include "../kit/suppress.h"
